package org.casus.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of STIX objects that depend on nothing but what they stand for: UUIDs of version 5 in a namespace of our own, as
 * STIX 2.1, section 2.9, asks of whoever does not use random ones. Thread-safe.
 */
final class StixId {
  /** The UUID of the name {@code org.casus} in the namespace for domain names of RFC 4122, appendix C. */
  static final UUID NAMESPACE = uuid5(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "org.casus");

  private StixId() {}

  /** {@code type--UUID} for a name that is unique among the objects of this type. */
  static String of(String type, String name) {
    return type + "--" + uuid5(NAMESPACE, type + " " + name);
  }

  /** The UUID of version 5 of RFC 4122, section 4.3. */
  static UUID uuid5(UUID namespace, String name) {
    byte[] words = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(16 + words.length);
    bytes.putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits()).put(words);
    ByteBuffer hash = ByteBuffer.wrap(sha1(bytes.array()));
    long most = hash.getLong() & ~0xF000L | 0x5000L;
    long least = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(most, least);
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-1, which RFC 4122 prescribes here.", e);
    }
  }
}
