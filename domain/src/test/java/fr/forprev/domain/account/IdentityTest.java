package fr.forprev.domain.account;

import static fr.forprev.domain.Samples.identity;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Verifies(Rule.SES_12)
class IdentityTest {

  @ParameterizedTest
  @CsvSource({
    "Lefèvre, LEFEVRE",
    "Le Goff, LE-GOFF",
    "Jean-Pierre, jean pierre",
    "Jean - Pierre, Jean-Pierre",
    "d’Estaing, D'ESTAING",
    "Cœur, COEUR",
    "Lætitia, laetitia",
    "Nguyễn Đỗ, NGUYEN DO",
    "Ștefănescu, Stefanescu",
    "Łukasz, lukasz",
    "Sørensen, SORENSEN",
    "Groß, GROSS",
    "Guðrún Þórsdóttir, Gudrun Thorsdottir",
    "Ħal, Hal",
    "Ŧor, Tor",
    "Sáŋŋá, Sanna",
    "Ĳsbrand, IJsbrand",
    "Aŀla, Alla",
    "Işık, ISIK",
    "Iğdır, iğdir",
    "St. Pierre, St Pierre"
  })
  void isTheSameWhateverCaseAccentsAndHyphens(String one, String other) {
    assertSame(one, other, true);
  }

  @ParameterizedTest
  @CsvSource({"Lefèvre, Lefebvre", "Le Goff, Legoff", "Müller, Mueller", "Paris, Parisi"})
  void isAnotherWithOtherLetters(String one, String other) {
    assertSame(one, other, false);
  }

  @Test
  void isAnotherWithAnotherBirthDate() {
    assertThat(
            identity("Lefèvre", "Chloé", "1990-05-17")
                .sameAs(identity("Lefèvre", "Chloé", "1990-05-18")))
        .isFalse();
  }

  @Test
  void isAHomonymWithTheSameNamesAndAnotherBirthDateOnly() {
    Identity chloe = identity("Lefèvre", "Chloé", "1990-05-17");

    assertThat(chloe.homonymOf(identity("LEFEVRE", "chloe", "1990-05-18"))).isTrue();
    assertThat(chloe.homonymOf(identity("LEFEVRE", "chloe", "1990-05-17"))).isFalse();
    assertThat(chloe.homonymOf(identity("Lefèvre", "Zoé", "1990-05-18"))).isFalse();
    assertThat(chloe.homonymOf(identity("Lefebvre", "Chloé", "1990-05-18"))).isFalse();
  }

  @Test
  void doesNotMistakeTheSurnameForTheFirstName() {
    assertThat(
            identity("Martin", "Paul", "1990-05-17")
                .sameAs(identity("Paul", "Martin", "1990-05-17")))
        .isFalse();
  }

  @Test
  void isTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(new Name("Iris Briand").folded()).isEqualTo("IRIS BRIAND");
      assertSame("iris", "IRIS", true);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isShownSurnameFirst() {
    assertThat(identity("Paris", "Karine", "1969-04-23").displayed()).isEqualTo("Paris Karine");
  }

  private static void assertSame(String one, String other, boolean same) {
    Identity bySurname = identity(one, "Chloé", "1990-05-17");
    Identity byFirstName = identity("Lefèvre", one, "1990-05-17");
    assertThat(bySurname.sameAs(identity(other, "Chloé", "1990-05-17"))).isEqualTo(same);
    assertThat(byFirstName.sameAs(identity("Lefèvre", other, "1990-05-17"))).isEqualTo(same);
  }
}
