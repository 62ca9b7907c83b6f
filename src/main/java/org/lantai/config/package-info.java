/** The settings of an archive as one typed value, read once from {@code archive.yaml}; unknown keys are refused. */
@NullMarked
package org.lantai.config;

import org.jspecify.annotations.NullMarked;
