package org.casus.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Several models in one file. Stateless; the same weights give the same bytes. */
public final class WeightArchive {

  private WeightArchive() {}

  /** Writes models under their names, in alphabetical order, and closes the stream. */
  public static void write(Map<String, ? extends Weights> models, OutputStream out) throws IOException {
    try (ZipOutputStream archive = new ZipOutputStream(out)) {
      for (Map.Entry<String, ? extends Weights> entry : new TreeMap<>(models).entrySet()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        entry.getValue().write(bytes);
        store(archive, entry.getKey(), bytes.toByteArray());
      }
    }
  }

  private static void store(ZipOutputStream archive, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED); // compressed already
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTime(0);
    archive.putNextEntry(entry);
    archive.write(bytes);
    archive.closeEntry();
  }

  /** Reads the classifiers that {@link #write} wrote, and closes the stream. */
  public static Map<String, Classifier> read(InputStream in) throws IOException {
    Map<String, Classifier> classifiers = new TreeMap<>();
    for (Map.Entry<String, InputStream> part : parts(in).entrySet()) {
      classifiers.put(part.getKey(), Classifier.read(part.getValue()));
    }
    return classifiers;
  }

  /** The weights of each model that {@link #write} wrote, to be read by its own kind; closes the stream. */
  public static Map<String, InputStream> parts(InputStream in) throws IOException {
    Map<String, InputStream> parts = new TreeMap<>();
    try (ZipInputStream archive = new ZipInputStream(in)) {
      for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        parts.put(entry.getName(), new ByteArrayInputStream(archive.readAllBytes()));
      }
    }
    return parts;
  }
}
