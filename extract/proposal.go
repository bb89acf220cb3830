package extract

func (d *doc) proposals() {}
