package org.casus.server.fetch;

/**
 * What stood at an address.
 *
 * @param address where it stood at last, after redirects
 * @param name what a file of it is called
 * @param bytes what stood there, unpacked
 */
public record Fetched(String address, String name, byte[] bytes) {}
