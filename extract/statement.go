package extract

func (d *doc) statements() {}
