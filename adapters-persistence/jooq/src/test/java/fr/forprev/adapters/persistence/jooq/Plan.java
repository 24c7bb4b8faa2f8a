package fr.forprev.adapters.persistence.jooq;

import fr.forprev.adapters.persistence.jooq.Statements.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * How the server would run a statement.
 *
 * @param owner who may look into it
 * @param json as {@code explain (format json)} tells
 */
public record Plan(DSLContext owner, String json) {

  /** With the values that were given, and as the server plans without knowing them. */
  public static List<Plan> of(Statement statement, DSLContext owner) {
    return List.of(explained(statement.bound(), owner), withoutValues(statement.prepared(), owner));
  }

  /** Of a statement that has its values. */
  public static Plan explained(String sql, DSLContext owner) {
    return new Plan(owner, String.valueOf(owner.fetchValue("explain (format json) " + sql)));
  }

  /** How many blocks of tables and indexes a statement that has its values touches when it runs. */
  public static long blocks(String sql, DSLContext owner) {
    Object run = owner.fetchValue("explain (analyze, buffers, format json) " + sql);
    return ((Number)
            owner.fetchValue(
                """
                select cast(plan ->> 'Shared Hit Blocks' as bigint)
                  + cast(plan ->> 'Shared Read Blocks' as bigint)
                from (select cast(? as jsonb) -> 0 -> 'Plan' plan) run
                """,
                String.valueOf(run)))
        .longValue();
  }

  /** As the server plans a statement that it has seen often. */
  private static Plan withoutValues(String prepared, DSLContext owner) {
    int parameters = 0;
    StringBuilder numbered = new StringBuilder();
    for (String part : prepared.split("\\?", -1)) {
      numbered.append(parameters == 0 ? "" : "$" + parameters).append(part);
      parameters++;
    }
    owner.execute("set plan_cache_mode = force_generic_plan");
    owner.execute("prepare asked as " + numbered);
    String unknown = String.join(", ", Collections.nCopies(parameters - 1, "null"));
    Plan plan = explained("execute asked" + (unknown.isEmpty() ? "" : "(" + unknown + ")"), owner);
    owner.execute("deallocate asked");
    owner.execute("reset plan_cache_mode");
    return plan;
  }

  /** How many times the whole table of sessions is read. */
  public int scans() {
    return nodes("\"Seq Scan\" && @.\"Relation Name\" == \"session\"").size();
  }

  /** How many times rows are sorted. */
  public int sorts() {
    return nodes("\"Sort\"").size() + nodes("\"Incremental Sort\"").size();
  }

  /** The indexes of sessions that are read. */
  public List<String> indexes() {
    return Stream.of("Index Scan", "Index Only Scan", "Bitmap Index Scan")
        .flatMap(kind -> nodes('"' + kind + '"').stream())
        .filter(name -> name.startsWith("session"))
        .toList();
  }

  /** The index, if any, of each node of that type. */
  private List<String> nodes(String type) {
    return owner
        .fetchValues(
            """
            select coalesce(node ->> 'Index Name', '') from jsonb_path_query(cast(? as jsonb),
              cast(? as jsonpath)) node
            """,
            json,
            "strict $.** ? (@.\"Node Type\" == " + type + ")")
        .stream()
        .map(String.class::cast)
        .toList();
  }
}
