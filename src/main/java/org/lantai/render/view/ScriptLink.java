package org.lantai.render.view;

/**
 * One of the scripts that a page can be read in.
 *
 * @param lang its BCP 47 tag
 * @param name what it is called, in that script
 * @param href the relative address of the page in it
 * @param address the same for programs: absolute where the archive's address is known
 * @param current whether the page stands in it
 */
public record ScriptLink(String lang, String name, String href, String address, boolean current) {}
