package org.casus.server.access;

import org.casus.server.http.Role;

/**
 * Who is at the browser.
 *
 * @param name under which rulings are kept
 * @param role what this person may do
 * @param token what a page of ours must send along with every change, so that no other site can make one
 */
public record Visitor(String name, Role role, String token) {}
