package com.example.orders;

import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;

@Data
@Builder
@AllArgsConstructor
class Order {

    @RadiologyCode
    private String code;

    private int count;
}
