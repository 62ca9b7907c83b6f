package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The home page ({@code home.ftlh}).
 *
 * @param frame what is around it
 * @param count how many documents there are
 * @param first date of the oldest
 * @param last date of the newest
 * @param undated how many documents have no date, 0 when all have one
 * @param undatedHref relative address of the list of those
 * @param chart the timeline picture; absent when no document has a date
 * @param years years with their counts, oldest first: the picture as text
 * @param newest the newest documents
 * @param tags the most used tags
 * @param tagCount how many tags there are in all
 * @param people the people whom most documents name
 * @param peopleHref relative address of the index of people
 * @param places the places that most documents name
 * @param placesHref relative address of the index of places
 * @param sources the sources with the most documents
 * @param sourceCount how many sources there are in all
 * @param pages the hand-written pages
 */
public record HomePage(
        Frame frame,
        int count,
        Optional<When> first,
        Optional<When> last,
        int undated,
        String undatedHref,
        Optional<Chart> chart,
        List<Tally> years,
        List<Item> newest,
        List<Tally> tags,
        int tagCount,
        List<Tally> people,
        String peopleHref,
        List<Tally> places,
        String placesHref,
        List<Tally> sources,
        int sourceCount,
        List<Link> pages) {}
