package fr.forprev.domain.dispositif;

/** A dispositif at one level: what an habilitation gives the right to certify. */
public record DispositifLevel(DispositifCode dispositif, Level level) {

  /** As lists and refusals show it: {@code SST/1}. */
  @Override
  public String toString() {
    return dispositif + "/" + level.number();
  }
}
