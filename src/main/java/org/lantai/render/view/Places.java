package org.lantai.render.view;

/**
 * The relative addresses of what every page may link to, in the script of the page.
 *
 * @param home the home page
 * @param timeline the timeline
 * @param tags the tag index
 * @param sources the source index
 * @param search the search page
 * @param edits the counts of edits
 * @param data what there is for programs
 */
public record Places(
        String home, String timeline, String tags, String sources, String search, String edits, String data) {}
