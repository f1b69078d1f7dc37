import DossierModel

extension Record {
    /// `{number, id, item, title, carrier, paper}` (docs/json.md).
    func paperJSON(_ number: ClientNumber) -> JSONValue {
        var json = JSONBuilder()
        json.add("number", text: number)
        json.add("id", text: id)
        json.add("item", text: item)
        json.add("title", title)
        json.add("carrier", carrier.rawValue)
        json.add("paper", paper)
        return json.value
    }
}
