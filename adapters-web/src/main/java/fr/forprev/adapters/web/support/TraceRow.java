package fr.forprev.adapters.web.support;

import fr.forprev.application.Moment;
import fr.forprev.application.account.Support.Trace;
import fr.forprev.application.audit.AuditAct;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An act on an account, as a line.
 *
 * @param by who did it
 */
public record TraceRow(String at, String act, String by, String note) {

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRANCE).withZone(Moment.PARIS);

  static TraceRow of(Trace trace) {
    return new TraceRow(
        at(trace.at()),
        label(trace.act()),
        trace.by() == null ? "la personne elle-même" : trace.by(),
        trace.note() == null ? "" : trace.note());
  }

  /** When it was, in Paris. */
  public static String at(Instant instant) {
    return AT.format(instant);
  }

  /** What was done, in French. */
  static String label(AuditAct act) {
    return switch (act) {
      case DATA_CORRECTED -> "Données corrigées";
      case ACCOUNTS_MERGED -> "Compte réuni à celui-ci";
      case MANAGER_ASKED -> "Nommé gestionnaire à la demande de la caisse";
      case EMAIL_CHANGED -> "Adresse électronique changée";
      case ACCOUNT_OPENED -> "Compte créé";
      default -> throw new IllegalArgumentException(act + " is not shown");
    };
  }
}
