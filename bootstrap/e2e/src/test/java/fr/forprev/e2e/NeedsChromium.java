package fr.forprev.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests in a browser: skipped where there is none, but not where everything must be checked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {

  /** Whether the browser is there. */
  final class Condition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Files.isExecutable(Chromium.PROGRAM)) {
        return ConditionEvaluationResult.enabled("Chromium is here");
      }
      String missing =
          Chromium.PROGRAM
              + " is missing: apt-get install -y chromium, or name one with CHROMIUM, to run the"
              + " tests in a browser";
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(missing);
      }
      return ConditionEvaluationResult.disabled(missing);
    }
  }
}
