package com.acme.claims

import com.acme.RadiologyCategory
import com.acme.RadiologyClassifier
import com.acme.RadiologyCode

@RadiologyCode
const val WRONG = "77045"

class Desk {
    fun book(@RadiologyCode code: String): RadiologyCategory? = RadiologyClassifier.category(code)
}

fun main() {
    println("$WRONG ${Desk().book("71046")} ${Desk().book("77068")} ${RadiologyCategory.of("78012")}")
}
