/** Radiology by the day of service: the types generated of {@code practice.json}, and what Spark is told of them. */
@CodeRanges("practice.json")
package dev.coderange.example.spark.radiology;

import dev.coderange.annotations.CodeRanges;
