@main struct Tam { static func main() {} }
