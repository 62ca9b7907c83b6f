package org.lantai.render.view;

import java.util.Optional;

/**
 * The page for addresses that lead nowhere ({@code 404.ftlh}); it may be shown at any address, so it links nothing
 * relatively.
 *
 * @param frame what is around it; its root is of no use
 * @param home the archive's absolute address, where known
 */
public record NotFoundPage(Frame frame, Optional<String> home) {}
