package fr.forprev.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.proof.Origin.Kind;
import fr.forprev.domain.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An invented rule never passes for a stated one. */
class RuleSourcesTest {

  private static final Rulebook RULEBOOK = Rulebook.read();
  private static final List<String> CATALOGUE =
      List.of("dispositifs.csv", "certificates.csv", "caisses.csv", "documents.csv");

  static List<Origin> origins() {
    return List.copyOf(RULEBOOK.origins().values());
  }

  @Test
  void everyRuleSaysWhereItComesFrom() {
    assertThat(RULEBOOK.origins().keySet()).containsExactlyElementsOf(RULEBOOK.identifiers());
  }

  @ParameterizedTest
  @EnumSource
  void aRuleClaimsTheKindsOfSourceOfWhichSomethingIsWritten(Rule rule) {
    List<Kind> claimed = Stream.of(rule.source().name().split("_AND_")).map(Kind::valueOf).toList();

    assertThat(RULEBOOK.origins().get(rule.id()).kinds())
        .containsExactlyInAnyOrderElementsOf(claimed);
  }

  @ParameterizedTest
  @MethodSource("origins")
  void theRulebookNamesTheSameKindsOfSource(Origin origin) {
    String from = origin.from().toLowerCase(Locale.ROOT);

    assertThat(Stream.of(Kind.values()).filter(kind -> from.contains(wordOf(kind))))
        .containsExactlyElementsOf(origin.kinds());
  }

  @ParameterizedTest
  @MethodSource("origins")
  void whatIsQuotedIsASentenceOfTheDeck(Origin origin) {
    assertThat(RULEBOOK.deck().keySet()).containsAll(origin.deck());
    assertThat(quotations(origin.from())).allMatch(RuleSourcesTest::isInTheDeck);
  }

  @ParameterizedTest
  @MethodSource("origins")
  void aValueIsOfAFileOfTheCatalogue(Origin origin) {
    String file = origin.words().get(Kind.DATA);

    assertThat(file == null || CATALOGUE.contains(file)).isTrue();
  }

  @Test
  void everySentenceOfTheDeckHasARule() {
    assertThat(origins().stream().flatMap(origin -> origin.deck().stream()))
        .containsAll(RULEBOOK.deck().keySet());
  }

  private static String wordOf(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /**
   * What the rulebook puts between French quotation marks; an ellipsis stands for words left out.
   */
  private static Stream<String> quotations(String from) {
    return Stream.of(from.split("«"))
        .skip(1)
        .map(part -> part.substring(0, part.indexOf('»')))
        .flatMap(quotation -> Stream.of(quotation.split("[…,]")));
  }

  private static boolean isInTheDeck(String quotation) {
    return RULEBOOK.deck().values().stream()
        .anyMatch(sentence -> bare(sentence.text("sentence")).contains(bare(quotation)));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
