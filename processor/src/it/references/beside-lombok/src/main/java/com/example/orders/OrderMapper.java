package com.example.orders;

import org.mapstruct.Mapper;

@Mapper
interface OrderMapper {

    Order toOrder(OrderMessage message);

    OrderMessage toMessage(Order order);
}
