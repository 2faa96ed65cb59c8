/** Where a clinic lies. */
@CodeRanges("zones.json")
package com.example.edited.zones;

import dev.coderange.annotations.CodeRanges;
