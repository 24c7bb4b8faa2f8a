package fr.forprev.testkit;

import java.util.List;

/** E-mail addresses, and what is none to which the product could send. */
public final class SampleAddresses {

  private static final String LABEL = "d".repeat(63);

  /** To each of these it sends. */
  public static final List<String> ACCEPTED =
      List.of(
          "prenom.nom@exemple.fr",
          "a@b.fr",
          "A.B-C_d+e'f@Sous-Domaine.Exemple.FR",
          "!#$%&'*+-/=?^_`{|}~@exemple.fr",
          "0@1.exemple.fr",
          "a@xn--exmple-cva.fr",
          "a@exemple.xn--p1ai",
          "l".repeat(64) + "@exemple.fr",
          "a@" + LABEL + ".fr",
          "l".repeat(59) + "@" + LABEL + "." + LABEL + "." + LABEL + ".fr");

  /** Each of these is refused where it is typed. */
  public static final List<String> REFUSED =
      List.of(
          "",
          "kariné@exemple.fr",
          "karine@exémple.fr",
          "karine@exemple.fré",
          "karine@exemple。fr",
          ".karine@exemple.fr",
          "karine.@exemple.fr",
          "karine..paris@exemple.fr",
          "karine@.exemple.fr",
          "karine@exemple.fr.",
          "karine@exemple..fr",
          "\"karine\"@exemple.fr",
          "\"karine paris\"@exemple.fr",
          "karine\"@exemple.fr",
          "karine@-exemple.fr",
          "karine@exemple-.fr",
          "karine@exem_ple.fr",
          "karine@exemple",
          "karine@exemple.1",
          "karine@exemple.f-",
          "karine@[192.0.2.1]",
          "karine@192.0.2.1",
          "karine",
          "@exemple.fr",
          "karine@",
          "karine@paris@exemple.fr",
          "karine paris@exemple.fr",
          "karine@exemple.fr ",
          "karine@exemple.fr\n",
          "karine@exemple.fr\r\nBcc: voleur@exemple.fr",
          "karine@exemple.fr,voleur@exemple.fr",
          "karine@exemple.fr;voleur@exemple.fr",
          "Karine <karine@exemple.fr>",
          "<karine@exemple.fr>",
          "karine(paris)@exemple.fr",
          "karine\\@exemple.fr",
          "groupe:karine@exemple.fr;",
          "karine\u0000@exemple.fr",
          "karine\u202e@exemple.fr",
          "l".repeat(65) + "@exemple.fr",
          "a@d" + LABEL + ".fr",
          "l".repeat(60) + "@" + LABEL + "." + LABEL + "." + LABEL + ".fr",
          "a@" + "b.".repeat(100_000),
          "a.".repeat(100_000) + "a@exemple.fr");

  private SampleAddresses() {}
}
