package fr.forprev.bootstrap.architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that names must not have: closed lists, from the glossary and from the style. */
final class Words {

  /** A synonym of the field's word, and the word of the code. */
  static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("accreditation", "Habilitation"),
          Map.entry("approval", "Habilitation"),
          Map.entry("licence", "Habilitation"),
          Map.entry("license", "Habilitation"),
          Map.entry("scheme", "Dispositif"),
          Map.entry("curriculum", "Dispositif"),
          Map.entry("programme", "Dispositif"),
          Map.entry("niveau", "Level"),
          Map.entry("entity", "Organisation"),
          Map.entry("organization", "Organisation"),
          Map.entry("company", "Organisation"),
          Map.entry("enterprise", "Organisation"),
          Map.entry("entreprise", "Organisation"),
          Map.entry("firm", "Organisation"),
          Map.entry("demande", "Request"),
          Map.entry("renouvellement", "Renewal"),
          Map.entry("echeance", "expiry"),
          Map.entry("expiration", "expiry"),
          Map.entry("fund", "Caisse"),
          Map.entry("committee", "Commission"),
          Map.entry("hotline", "Support"),
          Map.entry("helpdesk", "Support"),
          Map.entry("demandeur", "Applicant"),
          Map.entry("gestionnaire", "Manager"),
          Map.entry("delegataire", "Delegate"),
          Map.entry("formateur", "Trainer"),
          Map.entry("teacher", "Trainer"),
          Map.entry("coach", "Trainer"),
          Map.entry("stagiaire", "Trainee"),
          Map.entry("student", "Trainee"),
          Map.entry("learner", "Trainee"),
          Map.entry("pupil", "Trainee"),
          Map.entry("participant", "Trainee"),
          Map.entry("attendee", "Trainee"),
          Map.entry("recycling", "SessionKind.REFRESHER"),
          Map.entry("retraining", "SessionKind.REFRESHER"),
          Map.entry("reussite", "Result.PASSED"),
          Map.entry("echec", "Result.FAILED"),
          Map.entry("plateforme", "TrainingSite"),
          Map.entry("engagement", "CommitmentLetter"),
          Map.entry("signataire", "Signatory"),
          Map.entry("attestation", "UrssafCertificate"),
          Map.entry("alerte", "Alert"),
          Map.entry("reminder", "Alert"),
          Map.entry("duplicata", "duplicate"),
          Map.entry("certificat", "Certificate"),
          Map.entry("diploma", "Certificate"));

  /** Ends of class names that say where code was put; {@code Manager} is a person of the field. */
  static final Set<String> DRAWERS =
      Set.of(
          "bean",
          "constants",
          "dto",
          "helper",
          "helpers",
          "impl",
          "service",
          "services",
          "util",
          "utils");

  /** Packages that say the same. */
  static final Set<String> DRAWERS_FOR_CLASSES =
      Set.of(
          "beans",
          "common",
          "constants",
          "dto",
          "helper",
          "helpers",
          "impl",
          "misc",
          "model",
          "port",
          "ports",
          "service",
          "services",
          "util",
          "utils");

  private Words() {}

  /** The words of a name in lower case: of {@code WithEntity}, {@code with} and {@code entity}. */
  static Stream<String> of(String name) {
    return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_.$]+"))
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  /** The banned words of a name, singular or plural. */
  static Stream<String> synonyms(String name) {
    return of(name)
        .map(word -> word.replaceFirst("ies$", "y"))
        .map(word -> SYNONYMS.containsKey(word) ? word : word.replaceFirst("s$", ""))
        .filter(SYNONYMS::containsKey);
  }
}
