package fr.forprev.domain.request;

/**
 * What the caisse thinks of a file; the commission is not bound by it.
 *
 * @param reason why, never blank
 */
public record Opinion(Verdict verdict, String reason) {

  /** For or against. */
  public enum Verdict {
    /** For. */
    FAVOURABLE("Favorable"),
    /** Against. */
    UNFAVOURABLE("Défavorable");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** The words that screens show, in French. */
    public String label() {
      return label;
    }
  }

  /** Refuses an opinion without a reason: its caller has a bug. */
  public Opinion {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an opinion without a reason");
    }
  }
}
