package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.web.page.Cookies;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class ContractTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  /** For people: outside the contract. */
  private static final Set<String> PAGES =
      PageRoutes.of(new Plugged().useCases(), null, new Cookies(false)).stream()
          .map(route -> route.method().name() + " " + route.path())
          .collect(Collectors.toSet());

  @Test
  void the_registered_routes_are_those_of_the_contract() {
    assertThat(registered(method -> !method.equals(HandlerType.HEAD)))
        .isEqualTo(
            Contract.operations().stream()
                .map(Contract.Operation::name)
                .collect(Collectors.toSet()));
  }

  @Test
  void every_GET_has_its_HEAD_and_nothing_else_has() {
    assertThat(
            registered(HandlerType.HEAD::equals).stream()
                .map(name -> name.replace("HEAD ", "GET "))
                .collect(Collectors.toSet()))
        .isEqualTo(registered(HandlerType.GET::equals));
  }

  @Test
  void every_operation_is_named_summarized_and_described_by_its_problems() {
    List<Contract.Operation> operations = Contract.operations();
    assertThat(operations.stream().map(it -> it.node().get("operationId").asString()))
        .doesNotHaveDuplicates();
    for (Contract.Operation operation : operations) {
      assertThat(operation.node().path("summary").asString("")).isNotBlank();
      if (operation.template().startsWith("/api/") && !operation.node().has("security")) {
        assertThat(operation.statuses()).contains("401", "429", "500");
      }
    }
  }

  @Test
  void every_example_is_valid() {
    List<String> wrong = new ArrayList<>();
    examples("", Contract.at(""), wrong);
    assertThat(wrong).isEmpty();
  }

  @Test
  void it_is_served_as_written() throws Exception {
    ApiClient.Answer answer = SERVER.client().call("GET", "/openapi.yaml").expect(200);
    assertThat(answer.text()).startsWith("openapi: 3.1.1");
    assertThat(answer.raw().body())
        .isEqualTo(WebServer.class.getResourceAsStream("docs/openapi.yaml").readAllBytes());
  }

  private static Set<String> registered(Predicate<HandlerType> wanted) {
    return SERVER.server().javalin().unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod() && wanted.test(endpoint.method))
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .filter(name -> !PAGES.contains(name))
        .collect(Collectors.toSet());
  }

  private static void examples(String pointer, JsonNode node, List<String> wrong) {
    if (node.has("schema")) {
      if (node.has("example")) {
        Contract.errors(pointer + "/schema", node.get("example"))
            .forEach(error -> wrong.add(pointer + ": " + error));
      }
      for (String name : node.path("examples").propertyNames()) {
        Contract.errors(pointer + "/schema", node.get("examples").get(name).get("value"))
            .forEach(error -> wrong.add(pointer + " " + name + ": " + error));
      }
    }
    for (String name : node.propertyNames()) {
      examples(pointer + "/" + Contract.escaped(name), node.get(name), wrong);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      examples(pointer + "/" + i, node.get(i), wrong);
    }
  }
}
