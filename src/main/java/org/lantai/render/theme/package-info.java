/** A theme in its layers: templates, messages, names of rules; what is the theme's to change. */
@NullMarked
package org.lantai.render.theme;

import org.jspecify.annotations.NullMarked;
