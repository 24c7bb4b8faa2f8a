package fr.forprev.domain.rule;

import fr.forprev.domain.calendar.DateSpan;
import java.time.LocalDate;

/** One named, typed fact of a reason or a remark; its name is the placeholder of the sentence. */
public sealed interface Fact {

  /** The name that the sentence of the rule refers to, in camelCase. */
  String name();

  /** A calendar day. */
  record Day(String name, LocalDate day) implements Fact {}

  /** A run of days, both bounds included. */
  record Span(String name, DateSpan span) implements Fact {}

  /** Words shown as they are. */
  record Text(String name, String text) implements Fact {}

  /** A whole number. */
  record Count(String name, long count) implements Fact {}

  /** The public number or code of a thing: an habilitation, a session, a certificate. */
  record Reference(String name, String reference) implements Fact {}

  /** A calendar day. */
  static Fact day(String name, LocalDate day) {
    return new Day(name, day);
  }

  /** A run of days, both bounds included. */
  static Fact span(String name, DateSpan span) {
    return new Span(name, span);
  }

  /** Words shown as they are. */
  static Fact text(String name, String text) {
    return new Text(name, text);
  }

  /** A whole number. */
  static Fact count(String name, long count) {
    return new Count(name, count);
  }

  /** The public number or code of {@code thing}, as its {@code toString} writes it. */
  static Fact reference(String name, Object thing) {
    return new Reference(name, thing.toString());
  }
}
