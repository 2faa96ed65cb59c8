package com.example.orders;

class Orders {

    boolean right(Order order) {
        return new Order("77046", 77045).equals(Order.builder().code("77046").build());
    }

    boolean wrong(Order order) {
        new Order("77045", 1);
        order.setCode("77045");
        Order.builder().code("77045").build();
        return order.getCode().equals("77045");
    }
}
