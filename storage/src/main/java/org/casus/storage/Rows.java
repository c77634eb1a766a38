package org.casus.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.casus.assertion.StableId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What every table needs: numbers for its rows, and long lists in pieces that every database takes. Stateless. */
final class Rows {
  /** PostgreSQL takes 32,767 values in a statement, and long statements are slow to plan. */
  private static final int PIECE = 500;

  private Rows() {}

  /** The first number above all in use; only a writer may ask. */
  static long next(DSLContext dsl, Table<Record> table, Field<Long> number) {
    Long highest = dsl.select(DSL.max(number)).from(table).fetchOne(0, Long.class);
    return highest == null ? 1 : highest + 1;
  }

  /** Hands on a collection in pieces, in order. */
  static <T> void pieces(Collection<T> all, Consumer<List<T>> taker) {
    List<T> list = new ArrayList<>(all);
    for (int i = 0; i < list.size(); i += PIECE) {
      taker.accept(list.subList(i, Math.min(list.size(), i + PIECE)));
    }
  }

  /** 64 bits of a key's SHA-256. Whoever looks up by it must look again at what is found. */
  static long hash(String key) {
    byte[] bytes = HexFormat.of().parseHex(StableId.sha256(key.getBytes(StandardCharsets.UTF_8)), 0, 16);
    return ByteBuffer.wrap(bytes).getLong();
  }
}
