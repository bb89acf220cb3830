package extract

func (d *doc) events() {}
