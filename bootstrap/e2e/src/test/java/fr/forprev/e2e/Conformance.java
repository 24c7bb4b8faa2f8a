package fr.forprev.e2e;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF. */
final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The clauses of {@code standard} that {@code file} breaks. */
  static Set<String> failures(byte[] file, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      Set<String> failures = new TreeSet<>();
      validator
          .validate(parser)
          .getFailedChecks()
          .forEach((rule, times) -> failures.add(rule.getClause() + "-" + rule.getTestNumber()));
      return failures;
    }
  }
}
