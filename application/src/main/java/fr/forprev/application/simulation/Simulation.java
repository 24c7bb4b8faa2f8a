package fr.forprev.application.simulation;

import static fr.forprev.application.simulation.Given.Form.CERTIFICATIONS;
import static fr.forprev.application.simulation.Given.Form.DAY;
import static fr.forprev.application.simulation.Given.Form.DISPOSITIF;
import static fr.forprev.application.simulation.Given.Form.HOLDER;
import static fr.forprev.application.simulation.Given.Form.KIND;
import static fr.forprev.application.simulation.Given.Form.LEVEL;
import static fr.forprev.application.simulation.Given.Form.MONTHS;
import static fr.forprev.application.simulation.Given.Form.TEXT;
import static fr.forprev.application.simulation.Given.optional;
import static fr.forprev.application.simulation.Given.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The questions about dates and rights that anybody may ask. */
public enum Simulation {
  /** When a renewal may be asked, and what it gives (HAB-02, HAB-04, HAB-05, HAB-15). */
  RENEWAL(
      "Quand un renouvellement se demande, et de quand à quand il court",
      HabilitationQuestions::renewal,
      required("dispositif", DISPOSITIF, "le dispositif de l'habilitation"),
      required("level", LEVEL, "son niveau"),
      required("expiry", DAY, "son échéance"),
      optional("askedOn", DAY, "le jour de la demande, aujourd'hui à Paris sans cela"),
      optional("decidedOn", DAY, "le jour de la décision, celui de la demande sans cela"),
      optional("months", MONTHS, "la durée accordée, celle du catalogue sans cela")),
  /** When a session may be entered, downloaded from, deleted (SES-02, SES-19, SES-20). */
  SESSION_WINDOW(
      "Quand une session se saisit, se télécharge et disparaît",
      SessionQuestions::window,
      required("endDate", DAY, "la date de fin de la session"),
      optional("generatedOn", DAY, "le jour de génération des certificats, s'ils le sont"),
      today()),
  /** From when until when a certificate is valid (CER-01 to CER-03). */
  CERTIFICATE(
      "De quand à quand un certificat est valable, mise à jour anticipée comprise",
      CertificateQuestions::dates,
      required("certificate", Given.Form.CERTIFICATE, "le certificat du catalogue"),
      required("kind", KIND, "le type de session"),
      required("endDate", DAY, "la date de fin de la session"),
      optional("previousEnd", DAY, "la fin du certificat précédent d'un formateur")),
  /** Whether certifications qualify for a session (SES-09, TRA-02). */
  TRAINER_QUALIFICATION(
      "Si un formateur peut animer une session",
      TrainerQuestions::qualification,
      required("dispositif", DISPOSITIF, "le dispositif de la session"),
      required("level", LEVEL, "le niveau de la session"),
      required("endDate", DAY, "la date de fin de la session"),
      required("certifications", CERTIFICATIONS, "les certifications du formateur, ce dispositif"),
      today()),
  /** When alerts about an end leave (HAB-06, TRA-03). */
  ALERTS(
      "Quand partent les alertes avant une échéance",
      AlertQuestions::before,
      required("holder", HOLDER, "ce qui arrive à échéance"),
      required("expiry", DAY, "le dernier jour de validité"),
      today()),
  /** Which caisse instructs (GEO-01 to GEO-04). */
  CAISSE(
      "Quelle caisse instruit les demandes d'une entité",
      CaisseQuestions::ofPostalCode,
      required("postalCode", TEXT, "le code postal de l'entité")),
  /** What becomes of a trainer's profile of Forprev 1 (MIG-01 to MIG-03). */
  TAKEOVER_CLASS(
      "Ce que devient un profil de formateur de Forprev 1",
      TakeoverQuestions::profile,
      required("lastEnd", DAY, "le dernier jour de validité de son dernier certificat"));

  private final String title;
  private final Question question;
  private final List<Given> given;

  Simulation(String title, Question question, Given... given) {
    this.title = title;
    this.question = question;
    this.given = List.of(given);
  }

  /** By which it is asked: {@code session-window}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with exactly that id; empty when there is none. */
  public static Optional<Simulation> parse(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** What it answers, in French. */
  public String title() {
    return title;
  }

  /** The values that it is given, required or not, in the order in which they read well. */
  public List<Given> given() {
    return given;
  }

  Supplier<SimulatedAnswer> read(Reading reading, Known known) {
    return question.read(reading, known);
  }

  private static Given today() {
    return optional("today", DAY, "le jour de la question, aujourd'hui à Paris sans cela");
  }
}
