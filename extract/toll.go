package extract

func (d *doc) tolls() {}
