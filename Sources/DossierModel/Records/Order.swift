/// One order of a project (rule DOS-12; table F-3, transactions).
public struct Order: Sendable, Equatable {
    /// The number of the order (订单号).
    public var number: String
    /// What was ordered (产品名称).
    public var product: String?
    /// How much, with its unit (数量).
    public var quantity: String?
    /// The price in yuan, with at most two decimals (价格).
    public var price: String?
    /// The day of the sale (销售日期).
    public var soldOn: CalendarDate?
    /// Who bought (购货者名称), where it is not the client itself.
    public var buyer: String?

    /// An order of that number.
    public init(number: String) {
        self.number = number
    }
}

extension Order: JSONRepresentable {
    /// Reads an order.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        number = try reader.string("number")
        product = try reader.stringIfPresent("product")
        quantity = try reader.stringIfPresent("quantity")
        price = try reader.parsedIfPresent("price") { CardField.isAmount($0) ? $0 : nil }
        soldOn = try reader.parsedIfPresent("soldOn") { CalendarDate($0) }
        buyer = try reader.stringIfPresent("buyer")
        try reader.finish()
    }

    /// The order as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("number", number)
        builder.add("product", product)
        builder.add("quantity", quantity)
        builder.add("price", price)
        builder.add("soldOn", text: soldOn)
        builder.add("buyer", buyer)
        return builder.value
    }
}
