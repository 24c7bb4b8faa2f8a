package fr.forprev.bootstrap.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in the guides is that of the examples, which are built and run. */
class SamplesOfDocumentsTest {

  /** Where the sample below comes from. */
  private static final Pattern ORIGIN = Pattern.compile("<!-- (examples/[\\w./-]+) -->");

  /** Lines of code, and the line before them. */
  private record Sample(String before, List<String> code) {

    String origin() {
      Matcher origin = ORIGIN.matcher(before);
      return origin.matches() ? origin.group(1) : "";
    }

    boolean isIn(List<String> file) {
      return Collections.indexOfSubList(stripped(file), stripped(code)) >= 0;
    }

    private static List<String> stripped(List<String> lines) {
      return lines.stream().map(String::strip).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"embedding", "adapters"})
  void every_sample_is_taken_from_an_example(String guide) {
    List<Sample> samples = samples(Repository.lines("docs/" + guide + ".md"));

    assertThat(samples).isNotEmpty().extracting(Sample::origin).doesNotContain("");
    assertThat(samples).allMatch(sample -> sample.isIn(Repository.lines(sample.origin())));
  }

  @Test
  void a_sample_that_differs_or_comes_from_nowhere_is_found_out() {
    List<Sample> samples =
        samples(
            List.of("<!-- examples/a/A.java -->", "```java", "  int a;", "```", "```xml", "```"));

    assertThat(samples).extracting(Sample::origin).containsExactly("examples/a/A.java", "");
    assertThat(samples.get(0).isIn(List.of("class A {", "int a;", "}"))).isTrue();
    assertThat(samples.get(0).isIn(List.of("class A {", "int b;", "}"))).isFalse();
  }

  private static List<Sample> samples(List<String> guide) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 1; i < guide.size(); i++) {
      if (guide.get(i).matches("```(java|xml)")) {
        int end = i + 1 + guide.subList(i + 1, guide.size()).indexOf("```");
        samples.add(new Sample(guide.get(i - 1), guide.subList(i + 1, end)));
      }
    }
    return samples;
  }
}
