/**
 * The invented province of the demo: its units and people, and what was ordered of them and came of it over the last
 * eighteen months. The texts lie in resource files, one for each theme; from them the same plan is drawn for the same day
 * every time. It only plans: it knows neither the database nor the server.
 */
@NullMarked
package vn.dondoc.demo.content;

import org.jspecify.annotations.NullMarked;
