package org.casus.narrate;

import static org.casus.narrate.SampleReport.actor;
import static org.casus.narrate.SampleReport.on;
import static org.casus.narrate.SampleReport.place;

import java.util.List;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Horizon;
import org.casus.assertion.Issue;
import org.casus.assertion.Likelihood;
import org.casus.assertion.RelationKind;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;
import org.casus.assertion.Topic;
import org.casus.assertion.Amount;

/** A case from a report that was written to break out of whatever shows it. */
final class HostileCase {
  static final String FORMULA = "=cmd|' /C calc'!A0 said </title><script>alert(1)</script> \u202Eworra\uD83D & likely more";

  private HostileCase() {}

  static CaseFile build() {
    SampleReport report = new SampleReport("\"><img src=x onerror=alert(2)>.html", "</title><script>alert(3)</script>",
        "</style><svg onload=alert(4)>", "2021", FORMULA + "\n\n" + "x".repeat(40_000) + " end");
    ActorRef actor = actor("a", "-1+1|<b onmouseover=alert(5)>", ActorKind.MILITIA);
    EventAssertion event = report.event(FORMULA).doers(actor).targets(actor("t", "<i>\" style=\"x", ActorKind.OTHER))
        .at(place("p", "@SUM(A1)<script>", "ZZ", -12.5, -70.25)).when(on("2021-02-03"))
        .killed("<script>", Amount.exactly(2)).likelihood(Likelihood.LIKELY).add();
    EventAssertion second = report.event("x".repeat(40_000)).add();
    report.says(event, actor, Role.CARRIED_OUT, Stance.ACCUSES, SampleReport.by(actor), Likelihood.UNSCALED, FORMULA)
        .relation(actor, RelationKind.BACKS, actor, report.itself(), Likelihood.UNSCALED, FORMULA)
        .judgment(Topic.FORECAST, Horizon.FUTURE, SampleReport.by(actor), Likelihood.LIKELY, FORMULA);
    return new CaseFile(List.of(report.reading()),
        List.of(SampleCase.alone(event, "<origin>"), SampleCase.alone(second, "@origin")),
        List.of(new Issue("<script>", Issue.Severity.NOTE, "corpus", "</td>", null, "<script>alert(6)</script>")));
  }

}
