package fr.forprev.adapters.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem to answer (RFC 9457).
 *
 * @param detail what happened this time, in French
 * @param members further members of the JSON object
 * @param headers further headers of the answer
 */
public record Problem(
    ProblemType type,
    int status,
    String detail,
    Map<String, Object> members,
    Map<String, String> headers) {

  /** A problem with the usual status of its type. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type, type.status(), detail, Map.of(), Map.of());
  }

  /** Malformed input, with everything that is wrong. */
  public static Problem invalid(List<FieldProblem> errors) {
    String detail =
        errors.size() == 1
            ? errors.getFirst().sentence()
            : errors.size() + " points sont à corriger.";
    return of(ProblemType.INVALID_INPUT, detail).with("errors", List.copyOf(errors));
  }

  /** Malformed input, with the one thing that is wrong. */
  public static Problem invalid(FieldProblem error) {
    return invalid(List.of(error));
  }

  /** Nothing there, or nothing that the caller may know of. */
  public static Problem notFound() {
    return of(ProblemType.NOT_FOUND, "Il n'y a rien à cette adresse.");
  }

  /** This problem with another status. */
  public Problem withStatus(int other) {
    return new Problem(type, other, detail, members, headers);
  }

  /** This problem with one more member. */
  public Problem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Problem(type, status, detail, more, headers);
  }

  /** This problem with one more header. */
  public Problem withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(type, status, detail, members, more);
  }

  /** This problem as an exception that ends the request. */
  public ProblemException asException() {
    return new ProblemException(this);
  }

  /** The JSON object, for the occurrence that {@code requestId} names. */
  public Map<String, Object> body(String requestId) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", type.uri());
    body.put("title", type.title());
    body.put("status", status);
    body.put("detail", detail);
    body.put("instance", "urn:uuid:" + requestId);
    body.putAll(members);
    return body;
  }
}
