package org.casus.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.Part;
import org.casus.ledger.Tallies;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Whether what filters, orders and tallies look at is what the incidents come to. One transaction's. */
final class IndexCheck {
  private final DSLContext dsl;
  private final SqlView view;
  private final List<AttributedIncident> incidents;
  private final List<String> wrong = new ArrayList<>();

  /** Of a view, against the incidents as the assertions and judgements come to them. */
  IndexCheck(DSLContext dsl, SqlView view, List<AttributedIncident> incidents) {
    this.dsl = dsl;
    this.view = view;
    this.incidents = incidents;
  }

  /** What is wrong, a line each. What rests on the rows of incidents is not looked at where these are wrong already. */
  List<String> wrong() {
    same("in their rows", rows(), incidents.stream().collect(Collectors.toMap(each -> each.incident().id(), each ->
        IncidentIndex.facts(IncidentColumns.of(each)))));
    if (wrong.isEmpty()) {
      same("by place", view.places(IncidentFilter.ALL, Fit.YES), Tallies.places(incidents.stream()));
      for (Part part : Part.values()) {
        same("by " + part.wire(), view.actors(IncidentFilter.ALL, Fit.YES, part), Tallies.actors(incidents.stream(), part, null));
      }
    }
    return wrong;
  }

  private Map<String, List<@Nullable Object>> rows() {
    Map<String, List<@Nullable Object>> rows = new HashMap<>();
    dsl.select(IncidentIndex.FACTS).select(IncidentSchema.ID).from(IncidentSchema.INCIDENT).forEach(row ->
        rows.put(row.get(IncidentSchema.ID), Arrays.asList(Arrays.copyOf(row.intoArray(), IncidentIndex.FACTS.size()))));
    return rows;
  }

  private void same(String how, Object stored, Object fresh) {
    if (!stored.equals(fresh)) {
      wrong.add("The incidents " + how + " are not what the incidents themselves come to. Add a report, or make the case anew from its originals.");
    }
  }
}
