package fr.forprev.adapters.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Valid bodies, as maps that tests change. */
final class Bodies {

  private Bodies() {}

  static Map<String, Object> draft() {
    return of("dispositif", "SST", "level", 1, "endDate", "2026-12-11");
  }

  static Map<String, Object> fullDraft(Map<String, Object> trainee) {
    Map<String, Object> draft = draft();
    draft.put("certificate", "SST-1");
    draft.put("place", of("postalCode", "69003", "town", "Lyon"));
    draft.put("kind", "INITIAL");
    draft.put("trainees", List.of(trainee));
    return draft;
  }

  static Map<String, Object> draftWith(String surname) {
    return fullDraft(of("surname", surname));
  }

  static Map<String, Object> trainee() {
    return of(
        "surname", "D'ALMEIDA",
        "firstName", "Zoé",
        "birthDate", "1990-02-28",
        "email", "zoe@example.org");
  }

  static String csv() {
    return String.join(
        "\r\n",
        "Nom;Prénom;Date de naissance;E-mail;N° Forprev",
        "D'ALMEIDA;Zoé;28/02/1990;zoe@example.org;JKA37899",
        "");
  }

  static Map<String, Object> recording() {
    return of(
        "forprevNumber", "JKA37899",
        "surname", "LÉVÊQUE",
        "firstName", "Anaïs",
        "birthDate", "1990-02-28",
        "certificate", "SST-2",
        "start", "2026-12-11",
        "reason", "Ouverture du dispositif");
  }

  static Map<String, Object> number() {
    return of("number", "JKA37899");
  }

  static Map<String, Object> results() {
    return of(
        "identitiesChecked",
        true,
        "results",
        List.of(of("trainee", Samples.TRAINEE.toString(), "result", "PASSED")));
  }

  static Map<String, Object> identity() {
    return of("surname", "D'ALMEIDA-RÊGO", "firstName", "Zoé", "birthDate", "1990-02-28");
  }

  static Map<String, Object> comment(String text) {
    return of("comment", text);
  }

  static Map<String, Object> site() {
    return of(
        "name", "Plateforme Nord",
        "address", "1 rue de l'Église",
        "postalCode", "59000",
        "town", "Lille",
        "dispositifs", List.of("CATEC", "ECHPIED", "CATEC"));
  }

  static Map<String, Object> from() {
    return of("from", "2026-12-11");
  }

  static Map<String, Object> withdrawal() {
    return of("from", "2026-12-11", "reason", "Manquements répétés");
  }

  static Map<String, Object> suspension() {
    return of("from", "2026-12-11", "to", "2026-12-31", "reason", "Contrôle défavorable");
  }

  static Map<String, Object> siret() {
    return of("siret", " 732 829 320 00074");
  }

  static Map<String, Object> signIn() {
    return of("number", PluggedAccounts.NUMBER, "password", PluggedAccounts.PASSWORD);
  }

  static Map<String, Object> registration() {
    return of(
        "surname", "Dupré",
        "firstName", "Zoé",
        "birthDate", "1990-02-28",
        "email", "zoe@exemple.fr");
  }

  static Map<String, Object> settings() {
    return of(
        "dataChecked",
        true,
        "emails",
        of("alerts", true, "notifications", false, "targetedMessages", false),
        "caisse",
        "CARSAT_BRETAGNE");
  }

  static Map<String, Object> secondFactor() {
    return of("secret", "ABCDEFGH234567ABCDEFGH234567ABCD", "code", "123 456");
  }

  static Map<String, Object> correction() {
    return of("number", "BCD12345", "email", "emile@example.org", "reason", "Appel du 3 mars");
  }

  static Map<String, Object> merge() {
    return of("one", "BCD12345", "other", "JKA37899");
  }

  static Map<String, Object> manager() {
    return of(
        "siret", "73282932000074",
        "gone", List.of("JKA37899"),
        "number", "BCD12345",
        "reason", "Courrier de la Carsat du 3 mars");
  }

  static Map<String, Object> of(Object... pairs) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    return body;
  }
}
