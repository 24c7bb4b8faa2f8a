package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.notification.MailKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextTest {

  private static final String LINK = "https://forprev.test/sessions/1";

  @ParameterizedTest
  @EnumSource
  void the_text_of_each_kind_is_exactly_the_one_agreed(MailKind kind) throws IOException {
    assertThat(text(kind).plain()).isEqualTo(agreed(kind));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "SESSION_TO_VALIDATE, À valider : session de certification n°113 — MAROSE FORMATION",
        "RESULTS_RECEIVED, Résultats reçus : session de certification n°113 — MAROSE FORMATION",
        "SESSION_RETURNED, À corriger : session de certification n°113 — MAROSE FORMATION",
        "SESSION_TAKEN_BACK, Reprise par l'entité : session de certification n°113 — MAROSE"
            + " FORMATION",
        "SESSION_DELETED, Supprimée par l'entité : session de certification n°113",
        "CORRECTION_ASKED, Correction à décider : session de certification n°113 — MAROSE"
            + " FORMATION",
        "CORRECTION_APPROVED, Correction approuvée : session de certification n°113 — MAROSE"
            + " FORMATION",
        "CORRECTION_DECLINED, Correction refusée : session de certification n°113 — MAROSE"
            + " FORMATION",
        "SESSION_ENDS_SOON, Bientôt supprimée : session de certification n°113 — MAROSE FORMATION",
      })
  void the_subject_begins_with_what_happened(MailKind kind, String subject) {
    assertThat(text(kind).subject()).isEqualTo(subject);
  }

  @ParameterizedTest
  @EnumSource
  void the_html_says_what_the_text_says(MailKind kind) {
    MailText text = text(kind);

    List<String> said = words(text.plain().replace(LINK, "").replace("Ouvrir la session :", ""));
    String html = text.html().replaceAll("(?s)<head>.*</head>", "").replaceAll("<[^>]*>", " ");

    assertThat(words(html.replace("Ouvrir la session n°113", "").replace("&nbsp;", " ")))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @EnumSource
  void the_html_loads_nothing_and_fixes_no_colour(MailKind kind) {
    String html = text(kind).html();

    if (kind.outlivesItsSession()) {
      assertThat(html).doesNotContain("http", "Ouvrir");
    } else {
      assertThat(html)
          .containsOnlyOnce("http")
          .contains("<a href=\"" + LINK + "\">Ouvrir la session n°113</a>");
    }
    assertThat(html)
        .startsWith("<!doctype html>\n<html lang=\"fr\">")
        .contains("<meta name=\"color-scheme\" content=\"light dark\">")
        .doesNotContainPattern(
            Pattern.compile("<(img|script|link|iframe|object|form)|src=|url\\(|color:|background"));
  }

  @Test
  void the_html_shows_a_hostile_name_as_it_was_typed() {
    MailText text = MailText.of(Mails.named("<b>O'Neil", "\"A\" & <i>B</i>"), LINK);

    assertThat(text.html())
        .contains("Bonjour &lt;b&gt;O'Neil,", "L'entité \"A\" &amp; &lt;i&gt;B&lt;/i&gt; soumet")
        .doesNotContain("<b>", "<i>");
    assertThat(text.plain()).contains("Bonjour <b>O'Neil,", "L'entité \"A\" & <i>B</i> soumet");
  }

  private static MailText text(MailKind kind) {
    return MailText.of(Mails.of(kind), LINK);
  }

  private static String agreed(MailKind kind) throws IOException {
    try (InputStream file = MailTextTest.class.getResourceAsStream(kind + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> words(String text) {
    return Pattern.compile("[\\p{L}\\p{N}'°/—]+")
        .matcher(text)
        .results()
        .map(found -> found.group().toLowerCase(Locale.FRENCH))
        .toList();
  }
}
