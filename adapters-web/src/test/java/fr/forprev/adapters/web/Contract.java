package fr.forprev.adapters.web;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract as tests read it: finds operations, validates values, remembers what was tried. */
final class Contract {

  static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  static final Set<String> EXERCISED = ConcurrentHashMap.newKeySet();

  private static final String IRI = "https://forprev.example/openapi.json";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNode ROOT = read();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialects.getOpenApi31(),
          builder ->
              builder
                  .schemas(Map.of(IRI, JSON.writeValueAsString(ROOT)))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Contract() {}

  /** One operation: its method in capitals, the template of its path, where it stands. */
  record Operation(String method, String template, String pointer) {

    JsonNode node() {
      return ROOT.at(pointer);
    }

    String name() {
      return method + " " + template;
    }

    List<String> statuses() {
      return node().get("responses").propertyNames().stream().sorted().toList();
    }

    /** Where the response with that status stands, references followed. */
    Optional<String> response(int status) {
      String place = pointer + "/responses/" + status;
      return ROOT.at(place).isMissingNode() ? Optional.empty() : Optional.of(followed(place));
    }

    /** Where the request body stands, references followed. */
    Optional<String> body() {
      String place = pointer + "/requestBody";
      return ROOT.at(place).isMissingNode() ? Optional.empty() : Optional.of(followed(place));
    }

    List<String> parameters() {
      List<String> places = new ArrayList<>();
      String shared = pointer.substring(0, pointer.lastIndexOf('/'));
      for (String owner : List.of(shared, pointer)) {
        for (int i = 0; i < ROOT.at(owner + "/parameters").size(); i++) {
          places.add(followed(owner + "/parameters/" + i));
        }
      }
      return places;
    }
  }

  static List<Operation> operations() {
    List<Operation> found = new ArrayList<>();
    for (String template : ROOT.get("paths").propertyNames()) {
      for (String key : ROOT.get("paths").get(template).propertyNames()) {
        if (METHODS.contains(key)) {
          found.add(
              new Operation(
                  key.toUpperCase(Locale.ROOT),
                  template,
                  "/paths/" + escaped(template) + "/" + key));
        }
      }
    }
    return found;
  }

  static Optional<Operation> find(String method, String path) {
    return operations().stream()
        .filter(operation -> operation.method().equals(method))
        .filter(operation -> variables(operation.template(), path) != null)
        .findFirst();
  }

  /** The values of the path parameters, or null when the path is of another template. */
  static Map<String, String> variables(String template, String path) {
    List<String> names = new ArrayList<>();
    Matcher found = Pattern.compile("\\{([a-zA-Z]+)}").matcher(template);
    while (found.find()) {
      names.add(found.group(1));
    }
    Matcher values =
        Pattern.compile(template.replaceAll("\\{[a-zA-Z]+}", "([^/]+)").replace(".", "\\."))
            .matcher(path);
    if (!values.matches()) {
      return null;
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      variables.put(names.get(i), values.group(i + 1));
    }
    return variables;
  }

  static JsonNode at(String pointer) {
    return ROOT.at(pointer);
  }

  static String followed(String pointer) {
    JsonNode reference = ROOT.at(pointer).path("$ref");
    return reference.isMissingNode() ? pointer : followed(reference.asString().substring(1));
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** What the schema that stands at {@code pointer} says against {@code value}. */
  static List<String> errors(String pointer, JsonNode value) {
    String fragment = pointer.replace("{", "%7B").replace("}", "%7D");
    Schema schema = REGISTRY.getSchema(SchemaLocation.of(IRI + "#" + fragment));
    return schema.validate(value).stream().map(Object::toString).toList();
  }

  /**
   * A text as a value of the schema at {@code pointer}: a number when a number is wanted, texts
   * between commas when several are.
   */
  static JsonNode value(String pointer, String text) {
    String type = ROOT.at(followed(pointer)).path("type").asString("");
    if (type.equals("array")) {
      return JSON.valueToTree(text.split(",", -1));
    }
    boolean number = type.equals("integer") && text.matches("-?[0-9]{1,9}");
    return number
        ? JSON.getNodeFactory().numberNode(Integer.parseInt(text))
        : JSON.getNodeFactory().stringNode(text);
  }

  private static JsonNode read() {
    try (InputStream yaml = WebServer.class.getResourceAsStream("docs/openapi.yaml")) {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
