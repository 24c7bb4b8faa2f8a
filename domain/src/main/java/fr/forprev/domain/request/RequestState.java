package fr.forprev.domain.request;

import fr.forprev.domain.rule.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a request stands, and whose turn it is. */
public enum RequestState {
  /** The applicant enters the administrative data. */
  DRAFT("Données administratives à saisir", Role.APPLICANT),
  /** The caisse checks the administrative data. */
  ADMINISTRATIVE_REVIEW("Validation administrative par la caisse", Role.INSTRUCTOR),
  /** The applicant gathers the documents of the file. */
  FILE_TO_SUBMIT("Dossier à constituer", Role.APPLICANT),
  /** The caisse instructs the file. */
  INSTRUCTION("Instruction par la caisse", Role.INSTRUCTOR),
  /** The commission decides. */
  COMMISSION("Décision de la commission", Role.COMMISSION),
  /** What was asked for is granted. */
  ACCEPTED("Acceptée", null),
  /** What was asked for is not granted. */
  REFUSED("Refusée", null),
  /** Nothing more is asked for. */
  ABANDONED("Abandonnée", null);

  private static final List<RequestState> PATH =
      List.of(DRAFT, ADMINISTRATIVE_REVIEW, FILE_TO_SUBMIT, INSTRUCTION, COMMISSION, ACCEPTED);
  private static final List<RequestState> PATH_OF_UPDATE =
      List.of(DRAFT, ADMINISTRATIVE_REVIEW, ACCEPTED);

  private final String label;
  private final @Nullable Role turn;

  RequestState(String label, @Nullable Role turn) {
    this.label = label;
    this.turn = turn;
  }

  /** The words that screens show, in French. */
  public String label() {
    return label;
  }

  /** Who acts next: the applicant (or a manager), the caisse, the commission; empty when final. */
  public Optional<Role> turn() {
    return Optional.ofNullable(turn);
  }

  /** Whether nothing more happens to the request. */
  public boolean isFinal() {
    return turn == null;
  }

  /** The states through which a request of {@code kind} comes to be accepted, in order. */
  public static List<RequestState> path(RequestKind kind) {
    return kind == RequestKind.ADMINISTRATIVE_UPDATE ? PATH_OF_UPDATE : PATH;
  }

  /** The state that follows when all goes well; empty when final. */
  public Optional<RequestState> next(RequestKind kind) {
    List<RequestState> path = path(kind);
    int place = path.indexOf(this);
    return place < 0 || place == path.size() - 1
        ? Optional.empty()
        : Optional.of(path.get(place + 1));
  }
}
