package org.lantai.publish;

/**
 * What a build changed in the site.
 *
 * @param files how many files the site has
 * @param written how many of them are new or changed
 * @param removed how many files of the last build are gone
 * @param bytes how many bytes its files have together
 * @param largest how many the largest of them has
 */
public record SiteChanges(int files, int written, int removed, long bytes, long largest) {}
