package fr.forprev.bootstrap.architecture;

import java.util.Map;
import java.util.Set;

/** Which concept may see which; exact: no line may be missing, and none may stand unused. */
final class Concepts {

  /** The packages of the domain. */
  static final Map<String, Set<String>> OF_DOMAIN =
      Map.ofEntries(
          Map.entry("calendar", Set.of()),
          Map.entry("name", Set.of()),
          Map.entry("data", Set.of()),
          Map.entry("dispositif", Set.of("data", "rule")),
          Map.entry("rule", Set.of("calendar")),
          Map.entry("organisation", Set.of("dispositif", "name", "rule")),
          Map.entry("account", Set.of("calendar", "name", "organisation", "rule")),
          Map.entry("caisse", Set.of("account", "data", "organisation", "rule")),
          Map.entry(
              "habilitation", Set.of("account", "calendar", "dispositif", "organisation", "rule")),
          Map.entry(
              "request",
              Set.of(
                  "account",
                  "caisse",
                  "data",
                  "dispositif",
                  "habilitation",
                  "name",
                  "organisation",
                  "rule")),
          Map.entry(
              "certificate", Set.of("calendar", "dispositif", "habilitation", "name", "rule")),
          Map.entry("trainer", Set.of("account", "calendar", "certificate", "dispositif", "rule")),
          Map.entry(
              "takeover",
              Set.of(
                  "account",
                  "calendar",
                  "dispositif",
                  "habilitation",
                  "organisation",
                  "rule",
                  "trainer")),
          Map.entry("activity", Set.of("dispositif", "organisation", "session")),
          Map.entry(
              "notification",
              Set.of(
                  "account",
                  "calendar",
                  "dispositif",
                  "habilitation",
                  "organisation",
                  "rule",
                  "session",
                  "trainer")),
          Map.entry(
              "session",
              Set.of(
                  "account",
                  "calendar",
                  "certificate",
                  "dispositif",
                  "habilitation",
                  "name",
                  "organisation",
                  "rule",
                  "trainer")));

  /** The packages of the application; {@code application} itself holds what all of them share. */
  static final Map<String, Set<String>> OF_APPLICATION =
      Map.ofEntries(
          Map.entry("application", Set.of()),
          Map.entry("account", Set.of("application", "audit", "notification", "organisation")),
          Map.entry("activity", Set.of()),
          Map.entry("audit", Set.of()),
          Map.entry("certificate", Set.of()),
          Map.entry("dispositif", Set.of()),
          Map.entry("habilitation", Set.of("application", "audit", "organisation")),
          Map.entry("name", Set.of()),
          Map.entry("notification", Set.of("application")),
          Map.entry("organisation", Set.of("application", "audit", "dispositif")),
          Map.entry("simulation", Set.of("application")),
          Map.entry("rule", Set.of()),
          Map.entry(
              "trainer", Set.of("account", "application", "audit", "certificate", "dispositif")),
          Map.entry(
              "session",
              Set.of(
                  "account",
                  "activity",
                  "application",
                  "audit",
                  "certificate",
                  "dispositif",
                  "habilitation",
                  "name",
                  "notification",
                  "organisation",
                  "rule",
                  "trainer")));

  /** What the packages of the application use of those of the domain. */
  static final Map<String, Set<String>> OF_APPLICATION_IN_DOMAIN =
      Map.ofEntries(
          Map.entry("application", Set.of("rule")),
          Map.entry("account", Set.of("account", "caisse", "name", "organisation", "rule")),
          Map.entry("activity", Set.of("activity")),
          Map.entry("audit", Set.of("account")),
          Map.entry("certificate", Set.of("account", "certificate", "dispositif", "session")),
          Map.entry("dispositif", Set.of("dispositif")),
          Map.entry("habilitation", Set.of("account", "habilitation", "organisation", "rule")),
          Map.entry("name", Set.of("name")),
          Map.entry("notification", Set.of("account", "dispositif", "rule", "session")),
          Map.entry(
              "organisation", Set.of("account", "dispositif", "name", "organisation", "rule")),
          Map.entry(
              "simulation",
              Set.of(
                  "caisse",
                  "calendar",
                  "certificate",
                  "dispositif",
                  "habilitation",
                  "notification",
                  "organisation",
                  "rule",
                  "session",
                  "takeover",
                  "trainer")),
          Map.entry("rule", Set.of("calendar", "rule")),
          Map.entry("trainer", Set.of("account", "certificate", "rule", "trainer")),
          Map.entry(
              "session",
              Set.of(
                  "account",
                  "activity",
                  "certificate",
                  "dispositif",
                  "habilitation",
                  "name",
                  "organisation",
                  "rule",
                  "session",
                  "trainer")));

  private Concepts() {}
}
