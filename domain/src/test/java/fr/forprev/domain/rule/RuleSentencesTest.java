package fr.forprev.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSentencesTest {

  /** The rules that refuse, as the rulebook lists them. */
  private static final Set<String> REFUSING =
      Stream.of(
              family("HAB", 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 17, 18, 19),
              family("ENT", 2, 3),
              family("SES", 1, 2, 3, 4, 5, 8, 9, 10, 12, 13, 15, 16, 18, 19, 20, 21, 24),
              family("CER", 2, 3, 4, 5, 9),
              family("TRA", 2),
              family("USR", 2, 3, 7, 9),
              family("GEO", 1),
              family("MIG", 1, 2, 3, 4, 5, 6, 7))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  @ParameterizedTest
  @EnumSource
  void noTwoSentencesOfARuleHaveTheSamePlaceholders(Rule rule) {
    assertThat(rule.sentences().stream().map(Rule::placeholders)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void aRuleThatRefusesHasASentence(Rule rule) {
    if (REFUSING.contains(rule.id())) {
      assertThat(rule.sentences()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anIdentifierIsThreeLettersAndTwoDigits(Rule rule) {
    assertThat(rule.id()).matches("[A-Z]{3}-[0-9]{2}");
  }

  @ParameterizedTest
  @EnumSource
  void bracesEncloseNothingButPlaceholders(Rule rule) {
    assertThat(rule.sentences())
        .allSatisfy(
            sentence -> assertThat(sentence).endsWith(".").matches("([^{}]|\\{[a-z][a-zA-Z]*})+"));
  }

  @ParameterizedTest
  @EnumSource
  void aTitleIsThere(Rule rule) {
    assertThat(rule.title()).isNotBlank();
    assertThat(rule.source()).isNotNull();
  }

  @Test
  void aSentenceIsChosenByTheNamesOfTheFacts() {
    assertThat(Rule.SES_19.sentenceFor(List.of(Fact.count("lastDay", 1)))).isEmpty();
    assertThat(Rule.CER_04.sentenceFor(List.of()))
        .contains("Aucun duplicata n'est délivré pour un certificat de niveau 1.");
    assertThat(Rule.SES_12.sentenceFor(List.of(Fact.count("line", 3))))
        .contains("Le stagiaire {line} est aussi le formateur de la session.");
  }

  @Test
  void onlyTheRuleOfVisibilitySpeaksOfTheActor() {
    assertThat(Rule.values()).filteredOn(Rule::isAboutTheActor).containsExactly(Rule.SES_13);
  }

  @Test
  void anIdentifierIsReadAsItIsWritten() {
    assertThat(Rule.parse("SES-02")).contains(Rule.SES_02);
    assertThat(Rule.parse("SES_02")).isEmpty();
    assertThat(Rule.parse("ses-02")).isEmpty();
    assertThat(Rule.parse("SES-99")).isEmpty();
  }

  private static List<String> family(String name, int... numbers) {
    return IntStream.of(numbers)
        .mapToObj(number -> name + (number < 10 ? "-0" : "-") + number)
        .toList();
  }
}
