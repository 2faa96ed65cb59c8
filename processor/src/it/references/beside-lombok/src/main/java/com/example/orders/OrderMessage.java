package com.example.orders;

class OrderMessage {

    public String code;
    public int count;
}
