/**
 * Plans how each level is looked up. A {@code CodeSet} goes in, and out comes a {@code DecisionPlan} for each level:
 * which {@code switch}, which comparisons, which tables. Pure arithmetic over keys, no source text. Read
 * {@code Planner} first, then {@code DecisionPlan} and {@code Decision}.
 */
package dev.coderange.processor.plan;
