package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.notification.MailKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextTest {

  private static final String LINK =
      "https://forprev.test/sessions/01937b2e-0000-7000-8000-000000000113";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "(SESSION|RESULTS|CORRECTION)_.*")
  void the_text_of_each_kind_is_exactly_the_one_agreed(MailKind kind) throws IOException {
    assertThat(text(kind).plain()).isEqualTo(Agreed.text(kind.name()));
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
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "(SESSION|RESULTS|CORRECTION)_.*")
  void the_html_says_what_the_text_says(MailKind kind) {
    MailText text = text(kind);

    List<String> said =
        Agreed.words(text.plain().replace(LINK, "").replace("Ouvrir la session :", ""));

    assertThat(Agreed.wordsOfHtml(text.html().replace("Ouvrir la session n°113", "")))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "(SESSION|RESULTS|CORRECTION)_.*")
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
        .doesNotContainPattern(Agreed.LOADS_OR_COLOURS);
  }

  @Test
  void the_html_shows_a_hostile_name_as_it_was_typed() {
    MailText text = MailText.of(Mails.named("<b>O'Neil", "\"A\" & <i>B</i>"), Mails.LETTERHEAD);

    assertThat(text.html())
        .contains("Bonjour &lt;b&gt;O'Neil,", "L'entité \"A\" &amp; &lt;i&gt;B&lt;/i&gt; soumet")
        .doesNotContain("<b>", "<i>");
    assertThat(text.plain()).contains("Bonjour <b>O'Neil,", "L'entité \"A\" & <i>B</i> soumet");
  }

  private static MailText text(MailKind kind) {
    return MailText.of(Mails.of(kind), Mails.LETTERHEAD);
  }
}
