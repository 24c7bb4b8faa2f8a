package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.application.session.ImportMode;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/** The {@code mode} of an import: {@code add} unless told otherwise. */
final class ImportModeParameter {

  private ImportModeParameter() {}

  static ImportMode of(Context ctx) {
    Parameters query = Parameters.of(ctx, Set.of("mode"));
    ImportMode mode =
        query.value("mode", ImportModeParameter::parse, "add ou replace est attendu.");
    query.refuseIfAny();
    return mode == null ? ImportMode.ADD : mode;
  }

  private static Optional<ImportMode> parse(String text) {
    return switch (text) {
      case "add" -> Optional.of(ImportMode.ADD);
      case "replace" -> Optional.of(ImportMode.REPLACE);
      default -> Optional.empty();
    };
  }
}
