package org.casus.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.ledger.ActorTally;
import org.casus.ledger.PlaceTally;
import org.casus.storage.IncidentColumns.Actor;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * A case of very many incidents, laid straight into the tables of incidents: 20 years, 2,000 spots in 300 provinces of 25
 * countries, 300 doers, 500 targets, a few of each far more often than the rest, as it is in reality.
 */
final class ManyIncidents {
  static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
  private static final int DAYS = 7300;
  private static final int SPOTS = 2000;
  private static final int PROVINCES = 300;
  private static final int PIECE = 10_000;

  private final Random random = new Random(1);

  /** Makes the case; every incident has the same record. */
  void make(Path file, int incidents, byte[] record) throws SQLException {
    SqlLedger.create(file).close();
    for (int done = 0; done < incidents; done += PIECE) {
      try (Connection connection = new SqliteFile(file).write()) {
        DSLContext dsl = DSL.using(connection, SQLDialect.SQLITE);
        IncidentIndex index = new IncidentIndex(dsl);
        Inserts records = new Inserts(dsl, IncidentSchema.RECORD, IncidentSchema.RECORD_INCIDENT, IncidentSchema.RECORD_BODY);
        for (int i = 1; i <= PIECE && done + i <= incidents; i++) {
          index.add(done + i, "in-" + Long.toHexString(random.nextLong()) + (done + i), columns());
          records.add((long) done + i, record);
        }
        index.run();
        records.run();
        connection.commit();
      }
    }
  }

  /** One of so many, the first ones far more often: a third of the draws are the first twentieth. */
  private int often(int of) {
    return (int) (of * Math.pow(random.nextDouble(), 2.7));
  }

  private IncidentColumns columns() {
    int from = (int) FIRST.toEpochDay() + random.nextInt(DAYS);
    boolean dated = random.nextInt(10) > 0;
    int spot = often(SPOTS);
    int province = spot % PROVINCES;
    boolean exact = random.nextInt(10) < 7;
    PlaceRef place = exact ? new PlaceRef("spot-" + spot, "s", null, lat(spot), lon(spot), false, "s") : null;
    Set<String> places = new TreeSet<>(Set.of("province-" + province, "country-" + province % 25));
    if (exact) {
      places.add("spot-" + spot);
    }
    PlaceTally site = exact ? PlaceTally.of(place, 0) : new PlaceTally("province-" + province, "Province " + province, "IQ",
        lat(province), lon(province), true, 0);
    List<Actor> doers = actors("doer-", 300);
    return new IncidentColumns(random.nextInt(5) == 0 ? EventType.COERCE.ordinal() : EventType.ASSAULT.ordinal(),
        EventStatus.HAPPENED.ordinal(), dated ? from : IncidentColumns.LONG_AGO, dated ? from : IncidentColumns.NEVER,
        random.nextInt(4), random.nextInt(8) > 0, random.nextInt(6) == 0, 1 << random.nextInt(19), true,
        doers, random.nextInt(4) == 0 ? actors("backer-", 40) : List.of(),
        List.of(actor("target-" + often(500), 0)), places, place, site, 1 + often(20), 1 + often(9), site.name() + "", doers.get(0).called().name(), text());
  }

  private List<Actor> actors(String name, int of) {
    return List.of(actor(name + often(of), random.nextInt(3)));
  }

  private static Actor actor(String key, int lens) {
    return new Actor(new ActorTally(key, "Name of " + key, ActorKind.MILITIA, 0), lens);
  }

  /** Some sixty words of a vocabulary of 20,000. */
  private String text() {
    return IntStream.range(0, 60).mapToObj(i -> "word" + often(20_000)).collect(Collectors.joining(" "));
  }

  static double lat(int spot) {
    return 12 + spot % PROVINCES / 12.0 + spot / 4000.0;
  }

  static double lon(int spot) {
    return 20 + spot % 17 * 2.3 + spot / 3000.0;
  }
}
