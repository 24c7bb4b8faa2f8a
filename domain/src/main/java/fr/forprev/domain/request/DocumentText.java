package fr.forprev.domain.request;

import fr.forprev.domain.data.BundledData;
import fr.forprev.domain.data.Cells;
import fr.forprev.domain.data.CsvFile;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.organisation.OrganisationType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The list of documents as text: the lines of a comma-separated file with a header.
 *
 * @param lines of {@value #FILE}
 */
public record DocumentText(List<String> lines) {

  /** The file of documents. */
  public static final String FILE = "documents.csv";

  private static final String ANY = "*";
  private static final String ON_PLATFORM = "requires_platform";

  private static final Map<String, OrganisationType> TYPES =
      Map.of(
          "ORGANISME_DE_FORMATION", OrganisationType.TRAINING_BODY,
          "ENTREPRISE", OrganisationType.COMPANY,
          "COLLECTIVITE", OrganisationType.LOCAL_AUTHORITY);

  private static final Pattern FORMATS = Pattern.compile("[a-z0-9]+(;[a-z0-9]+)*");

  private static final CsvFile DOCUMENTS =
      new CsvFile(
          FILE,
          List.of(
              "dispositif",
              "entity_type",
              "request_kind",
              "code",
              "label",
              "mandatory",
              "formats",
              "max_megabytes",
              "step",
              "confidence"),
          "dispositif, entity type, request kind and code");

  /** The entities of a line, or with null all of them. */
  private record Concerned(@Nullable OrganisationType type) {}

  /** Reads all lines; reports every bad one with its number. */
  public CsvFile.Content<DocumentLine> read() {
    return DOCUMENTS.read(lines, DocumentText::line, DocumentText::key);
  }

  /** The list that comes with the library. */
  public static DocumentList bundled() {
    CsvFile.Content<DocumentLine> content =
        new DocumentText(BundledData.lines("request/" + FILE)).read();
    if (content.bad().isEmpty()) {
      return new DocumentList(content.lines());
    }
    throw new IllegalStateException("the bundled documents cannot be read");
  }

  private static DocumentLine line(Cells cells) {
    return new DocumentLine(
        cells.read("dispositif", DocumentText::dispositifs),
        cells.read("entity_type", DocumentText::types).type(),
        cells.read("request_kind", written -> named(RequestKind.values(), written)),
        cells.read("code", DocumentCode::parse),
        cells.text("label"),
        cells.flag("mandatory"),
        cells.read("formats", DocumentText::formats),
        cells.number("max_megabytes"),
        cells.read(
            "step", written -> named(DocumentStep.values(), written.toUpperCase(Locale.ROOT))),
        cells.text("confidence"));
  }

  private static Object key(DocumentLine line) {
    return Arrays.asList(line.dispositifs(), line.type(), line.kind(), line.code());
  }

  private static Optional<DocumentLine.Dispositifs> dispositifs(String written) {
    if (written.equals(ANY)) {
      return Optional.of(new DocumentLine.Dispositifs.All());
    }
    return written.equals(ON_PLATFORM)
        ? Optional.of(new DocumentLine.Dispositifs.OnPlatform())
        : DispositifCode.parse(written).map(DocumentLine.Dispositifs.Only::new);
  }

  private static Optional<Concerned> types(String written) {
    return written.equals(ANY) || TYPES.containsKey(written)
        ? Optional.of(new Concerned(TYPES.get(written)))
        : Optional.empty();
  }

  private static Optional<Set<String>> formats(String written) {
    return FORMATS.matcher(written).matches()
        ? Optional.of(Set.copyOf(Arrays.asList(written.split(";"))))
        : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String written) {
    return Arrays.stream(values).filter(value -> value.name().equals(written)).findFirst();
  }
}
